package org.plenary.connections.webhooks;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Somebody else's server, on this machine: keeps what it is told, and answers as it is bidden. */
final class Receiver implements AutoCloseable {

    static final int SILENCE = 0;

    /** What came, as it came. */
    record Told(Headers headers, String body) {

        String header(String name) {
            return headers.getFirst(name);
        }
    }

    final List<Told> told = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Integer> answers = new ConcurrentLinkedDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile String elsewhere;

    private Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    static Receiver open() throws IOException {
        return new Receiver();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/told?from=plenary";
    }

    /** Then again 200. */
    Receiver answering(Integer... statuses) {
        answers.addAll(List.of(statuses));
        return this;
    }

    Receiver leadingTo(String address) {
        elsewhere = address;
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        told.add(new Told(exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Integer status = answers.isEmpty() ? Integer.valueOf(200) : answers.poll();
        if (status == SILENCE) {
            try {
                closed.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
        if (elsewhere != null) {
            exchange.getResponseHeaders().add("Location", elsewhere);
        }
        exchange.sendResponseHeaders(status == SILENCE ? 200 : status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
