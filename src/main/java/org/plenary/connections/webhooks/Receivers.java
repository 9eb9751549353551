package org.plenary.connections.webhooks;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses may be called: somebody else's server, out in the open, over TLS. Never one of the network we stand in, which
 * opens
 * doors to us that are shut to whoever typed the address (SSRF).
 */
@Singleton
class Receivers {

    static final int LONGEST = 500;
    private static final String HOST = "[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+]";

    /** For trials on one machine: the inner network as well, and this machine without TLS. */
    @ConfigProperty(name = "plenary.webhooks.inside", defaultValue = "false")
    boolean inside;

    /** The address as it can be called; empty where it is none for us. Nobody is asked for it yet. */
    Optional<URI> address(String typed) {
        try {
            URI address = new URI(typed);
            boolean sound = typed.length() <= LONGEST && address.getHost() != null && address.getHost().matches(HOST)
                    && address.getRawUserInfo() == null && address.getRawFragment() == null
                    && address.getPort() != 0 && address.getPort() <= 65_535;
            return Optional.of(address).filter(one -> sound && (isHttps(one) || inside && isHttp(one)));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** Whether it says itself that it leads inside, so that whoever types it hears of it at once. No name is asked for. */
    boolean isPlainlyInside(URI address) {
        String host = address.getHost();
        if (inside || !host.matches("\\[.*]|[0-9.]+|(?i)localhost|.*\\.(?i:localhost|local|internal)")) {
            return false;
        }
        try {
            return !host.matches("\\[.*]|[0-9.]+") || isInside(InetAddress.getByName(host));
        } catch (UnknownHostException noNumber) {
            return true;
        }
    }

    static boolean isHttps(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private static boolean isHttp(URI address) {
        return "http".equalsIgnoreCase(address.getScheme());
    }

    /**
     * Where it leads now. The very address that was looked at is called: asked a second time, the name could lead elsewhere.
     *
     * @throws Forbidden where any of what the name leads to is inside
     */
    InetAddress find(URI address) throws UnknownHostException {
        InetAddress[] found = InetAddress.getAllByName(address.getHost());
        boolean open = Arrays.stream(found).noneMatch(Receivers::isInside);
        boolean here = Arrays.stream(found).allMatch(InetAddress::isLoopbackAddress);
        if (!(isHttps(address) ? open || inside : inside && here)) {
            throw new Forbidden();
        }
        return found[0];
    }

    /** It leads into a network that is not for strangers. */
    static class Forbidden extends RuntimeException {

        Forbidden() {
            super("the address leads into an inner network", null, false, false);
        }
    }

    /** Whatever is not an address of the open Internet (IANA's special-purpose registries). */
    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()
                || (bytes.length == 4 ? isInside(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff) : !isOpen(bytes));
    }

    /** 0/8, 100.64/10 (carriers), 192.0.0/24, 192.0.2/24, 198.18/15, 198.51.100/24, 203.0.113/24, 240/4. */
    private static boolean isInside(int first, int second, int third) {
        return first == 0 || first >= 240 || first == 100 && second >> 6 == 1
                || first == 192 && second == 0 && (third == 0 || third == 2) || first == 198 && second >> 1 == 9
                || first == 198 && second == 51 && third == 100 || first == 203 && second == 0 && third == 113;
    }

    /**
     * 2000::/3 without Teredo and what else is in 2001::/23, examples (2001:db8::/32) and 6to4 (2002::/16), which lead to IPv4.
     */
    private static boolean isOpen(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        return first >> 13 == 1 && first != 0x2002 && !(first == 0x2001 && (second < 0x200 || second == 0xdb8));
    }
}
