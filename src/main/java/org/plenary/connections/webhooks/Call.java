package org.plenary.connections.webhooks;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A POST to somebody else's server: to the very address that was looked at, under the name it was given (Vert.x's client, for
 * the JDK's
 * looks the name up again), with no redirect followed and no more read of the answer than its status.
 */
@Singleton
class Call {

    static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST_HEAD = 16 * 1024;

    @Inject
    Vertx vertx;
    @Inject
    Receivers receivers;

    HttpClient client;

    @PostConstruct
    void make() {
        client = vertx.createHttpClient(options());
    }

    static HttpClientOptions options() {
        return new HttpClientOptions().setKeepAlive(false).setVerifyHost(true).setMaxHeaderSize(LONGEST_HEAD)
                .setConnectTimeout((int) PATIENCE.toMillis()).setIdleTimeout((int) PATIENCE.toSeconds());
    }

    /** @return the status */
    int post(URI address, Map<String, String> headers, String body) throws Failed {
        AtomicReference<HttpClientRequest> sent = new AtomicReference<>();
        try {
            return CompletableFuture.supplyAsync(() -> find(address)).thenCompose(
                    there -> send(address, there, headers, body, sent).toCompletionStage())
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            throw new Failed("no answer within " + PATIENCE.toSeconds() + " s");
        } catch (ExecutionException failure) {
            throw new Failed(said(failure.getCause()));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Failed("this node is being shut down");
        } finally {
            if (sent.get() != null) {
                sent.get().reset();
            }
        }
    }

    private InetAddress find(URI address) {
        try {
            return receivers.find(address);
        } catch (UnknownHostException nowhere) {
            throw new Failed("there is no server called " + address.getHost());
        }
    }

    private Future<Integer> send(URI address, InetAddress there, Map<String, String> headers, String body,
            AtomicReference<HttpClientRequest> sent) {
        boolean https = Receivers.isHttps(address);
        int port = address.getPort() > 0 ? address.getPort() : https ? 443 : 80;
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        RequestOptions options = new RequestOptions().setMethod(HttpMethod.POST).setSsl(https).setHost(address.getHost())
                .setPort(port).setServer(SocketAddress.inetSocketAddress(port, there.getHostAddress()))
                .setURI(path + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()))
                .setTimeout(PATIENCE.toMillis());
        headers.forEach(options::putHeader);
        return client.request(options).compose(request -> {
            sent.set(request);
            return request.setFollowRedirects(false).send(Buffer.buffer(body)).map(answer -> answer.statusCode());
        });
    }

    private static String said(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    /** It was not taken; the message says why. */
    static class Failed extends RuntimeException {

        Failed(String why) {
            super(why, null, false, false);
        }
    }
}
