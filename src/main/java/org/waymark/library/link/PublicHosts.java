package org.waymark.library.link;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds computers by name, and only such as are on the public internet. The connection goes to the very address that was
 * looked at here, so that a name can't mean one computer when it is checked and another when it is asked.
 */
@Component
class PublicHosts implements DnsResolver {
    /** Networks that belong to nobody in particular, by RFC 6890 and its followers: first bytes and their length in bits. */
    private static final List<Net> NOT_PUBLIC = List.of(
            Net.of(8, 0),
            Net.of(8, 10),
            Net.of(10, 100, 64),
            Net.of(8, 127),
            Net.of(16, 169, 254),
            Net.of(12, 172, 16),
            Net.of(24, 192, 0, 0),
            Net.of(24, 192, 0, 2),
            Net.of(24, 192, 88, 99),
            Net.of(16, 192, 168),
            Net.of(15, 198, 18),
            Net.of(24, 198, 51, 100),
            Net.of(24, 203, 0, 113),
            Net.of(4, 224),
            Net.of(4, 240));

    private static final Net GLOBAL_6 = Net.of(3, 0x20);
    private static final List<Net> NOT_PUBLIC_6 = List.of(
            // Addresses that carry one of the old kind inside, and so could lead anywhere: Teredo and 6to4.
            Net.of(32, 0x20, 0x01, 0, 0),
            Net.of(16, 0x20, 0x02),
            Net.of(23, 0x20, 0x01, 0),
            Net.of(32, 0x20, 0x01, 0x0d, 0xb8),
            Net.of(20, 0x3f, 0xff));

    private final Set<String> asGoodAsPublic;

    /** @param asGoodAsPublic names of hosts inside a unit's own network that its pages may link to, with commas between */
    PublicHosts(@Value("${waymark.links.own-hosts:}") String asGoodAsPublic) {
        this.asGoodAsPublic = Arrays.stream(asGoodAsPublic.split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isExempt(String host) {
        return asGoodAsPublic.contains(host.toLowerCase(Locale.ROOT));
    }

    /** @throws NotPublic when any of the host's addresses isn't */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = InetAddress.getAllByName(host);
        if (!isExempt(host) && !Arrays.stream(found).allMatch(PublicHosts::isPublic)) {
            throw new NotPublic();
        }
        return found;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        var addresses = new ArrayList<InetSocketAddress>();
        for (var address : resolve(host)) {
            addresses.add(new InetSocketAddress(address, port));
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        var excluded = address instanceof Inet4Address ? NOT_PUBLIC : NOT_PUBLIC_6;
        boolean global = address instanceof Inet4Address || GLOBAL_6.has(bytes);
        return global && excluded.stream().noneMatch(net -> net.has(bytes));
    }

    /** The host is inside somebody's network. */
    static final class NotPublic extends UnknownHostException {
        NotPublic() {
            super("the host is not on the public internet");
        }
    }

    /**
     * The addresses that begin alike.
     *
     * @param bits that count
     */
    private record Net(int bits, List<Integer> start) {
        static Net of(int bits, Integer... start) {
            return new Net(bits, List.of(start));
        }

        boolean has(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int part = bit / 8 < start.size() ? start.get(bit / 8) : 0;
                int mask = 0x80 >> bit % 8;
                if ((part & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
