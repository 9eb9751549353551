package org.plenary.connections.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses may be called. */
class ReceiversTest {

    private final Receivers earnest = new Receivers();
    private final Receivers trial = new Receivers();

    ReceiversTest() {
        trial.inside = true;
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "127.8.9.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "169.254.169.254", "100.64.0.1", "100.127.1.1", "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.19.255.1",
            "198.51.100.7", "203.0.113.9", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1",
            "fd12:3456::1", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::1", "2001::1", "2001:db8::1",
            "fec0::1", "::127.0.0.1" })
    void the_inner_network_is_inside(String address) throws Exception {
        assertTrue(Receivers.isInside(InetAddress.getByName(address)), address);
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertThrows(Receivers.Forbidden.class, () -> earnest.find(URI.create("https://" + host + "/x")), address);
        assertTrue(earnest.isPlainlyInside(URI.create("https://" + host + "/x")), address);
    }

    @ParameterizedTest
    @ValueSource(strings = { "8.8.8.8", "172.32.0.1", "100.128.0.1", "192.0.1.1", "198.20.0.1", "223.255.255.255",
            "2606:4700::1111", "2a00:1450::1", "2001:4860:4860::8888" })
    void the_open_internet_is_not(String address) throws Exception {
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertEquals(InetAddress.getByName(address), earnest.find(URI.create("https://" + host + "/x")));
    }

    @Test
    void a_name_that_leads_inside_is_found_out_when_it_is_called() throws Exception {
        assertThrows(Receivers.Forbidden.class, () -> earnest.find(URI.create("https://localhost/x")));
        assertTrue(trial.find(URI.create("http://localhost/x")).isLoopbackAddress());
        assertThrows(Receivers.Forbidden.class, () -> trial.find(URI.create("http://8.8.8.8/x")), "without TLS only here");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "hooks.example", "http://hooks.example/x", "ftp://hooks.example/x",
            "https://user:password@hooks.example/", "https://user@hooks.example/", "https://hooks.example/#x", "https://",
            "https:///x", "https://hooks.example:0/", "https://hooks.example:70000/", "https://hooks.example/a b",
            "https://hooks_example/", "javascript:alert(1)", "file:///etc/passwd", "https://hooks.example/\r\nX: y" })
    void what_is_no_address_for_us_is_refused_before_anybody_is_asked(String typed) {
        assertTrue(earnest.address(typed).isEmpty(), typed);
    }

    @Test
    void an_address_on_the_internet_is_taken_as_it_is() {
        String typed = "https://hooks.example:8443/plenary?room=1";
        assertEquals(URI.create(typed), earnest.address(typed).orElseThrow());
        assertTrue(earnest.address("https://hooks.example/" + "x".repeat(600)).isEmpty());
    }
}
