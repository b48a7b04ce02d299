package org.waymark.library.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "100::1",
                "3fff::1"
            })
    void addressesInsideNetworksAreNotPublic(String address) throws UnknownHostException {
        assertThat(PublicHosts.isPublic(InetAddress.getByName(address))).isFalse();
        assertThatThrownBy(() -> new PublicHosts("").resolve(address)).isInstanceOf(PublicHosts.NotPublic.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.169.0.1",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void othersArePublic(String address) throws UnknownHostException {
        assertThat(PublicHosts.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aUnitsOwnHostsAreAsGoodAsPublicByName() throws UnknownHostException {
        var hosts = new PublicHosts(" intranet.test , LOCALHOST");

        assertThat(hosts.resolve("localhost")).isNotEmpty();
        assertThatThrownBy(() -> hosts.resolve("127.0.0.1")).isInstanceOf(PublicHosts.NotPublic.class);
    }
}
