package id.naungan.notice.hook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Whether an address lies on the public internet: a webhook must not become a way into the network this server stands in. */
final class PublicAddress {

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        return address instanceof Inet4Address ? four(address.getAddress()) : six(address.getAddress());
    }

    /** Beside what Java knows: 0/8, 100.64/10 (carriers), 192.0.0/24, 192.0.2/24, 198.18/15, 198.51.100/24, 203.0.113/24, 240/4. */
    private static boolean four(byte[] b) {
        int first = b[0] & 255;
        int second = b[1] & 255;
        int third = b[2] & 255;
        if (first == 0 || first == 127 || first >= 240) return false;
        if (first == 100 && second >= 64 && second < 128) return false;
        if (first == 192 && second == 0 && (third == 0 || third == 2)) return false;
        if (first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)) return false;
        return !(first == 203 && second == 0 && third == 113);
    }

    /** Only 2000::/3, without the documentation net, and nothing that hides an IPv4 address (6to4, NAT64, Teredo). */
    private static boolean six(byte[] b) {
        if ((b[0] & 0xe0) != 0x20) return false;
        int head = (b[0] & 255) << 8 | b[1] & 255;
        int next = (b[2] & 255) << 8 | b[3] & 255;
        return head != 0x2002 && !(head == 0x2001 && (next == 0 || next == 0x0db8));
    }

    /** The first address of a host whose every address is public. */
    static InetAddress of(String host, boolean alsoPrivate) throws UnknownHostException, NotPublic {
        var all = InetAddress.getAllByName(host);
        for (var address : all) if (!alsoPrivate && !is(address)) throw new NotPublic();
        return all[0];
    }

    /** The host leads into a private network. */
    static final class NotPublic extends Exception {}
}
