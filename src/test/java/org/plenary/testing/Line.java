package org.plenary.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The line from a browser to the application, which can be cut (nobody answers, as where a server is stopped), silent (it is
 * there, and nothing comes) and mended.
 */
public final class Line implements AutoCloseable {

    private enum State {
        GOOD,
        SILENT,
        CUT
    }

    private final URI application;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile ServerSocket socket;
    private volatile State state = State.GOOD;

    private Line(URI application) throws IOException {
        this.application = application;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = socket.getLocalPort();
        answer(socket);
    }

    public static Line to(String application) {
        try {
            return new Line(URI.create(application));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the browser is told to open. */
    public String address() {
        return "http://localhost:" + port;
    }

    public void cut() {
        state = State.CUT;
        close(socket);
        open.forEach(Line::close);
    }

    public void silence() {
        state = State.SILENT;
        open.forEach(Line::close);
    }

    public void mend() {
        try {
            if (socket.isClosed()) {
                socket = new ServerSocket();
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
                answer(socket);
            }
            state = State.GOOD;
            open.forEach(Line::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(ServerSocket listening) {
        inTheBackground(() -> {
            while (!listening.isClosed()) {
                Socket browser = listening.accept();
                open.add(browser);
                if (state == State.GOOD) {
                    connect(browser);
                }
            }
        });
    }

    private void connect(Socket browser) throws IOException {
        Socket server = new Socket(application.getHost(), application.getPort());
        open.add(server);
        inTheBackground(() -> pass(browser, server));
        inTheBackground(() -> pass(server, browser));
    }

    private void pass(Socket from, Socket to) throws IOException {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private interface Deed {
        void run() throws IOException;
    }

    private static void inTheBackground(Deed deed) {
        Thread thread = new Thread(() -> {
            try {
                deed.run();
            } catch (IOException closed) {
                // That is what cutting does.
            }
        }, "line");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable closing) {
        try {
            closing.close();
        } catch (Exception gone) {
            // already
        }
    }

    @Override
    public void close() {
        cut();
    }
}
