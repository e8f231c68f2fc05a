package id.naungan.linkage.table;

/** Whether bytes are UTF-8. */
final class Utf8 {
    private Utf8() {}

    static boolean valid(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end) {
            int b = bytes[i++] & 0xFF;
            int more = b < 0x80
                    ? 0
                    : b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : -1;
            if (more < 0 || i + more > end) {
                return false;
            }
            for (; more > 0; more--) {
                if ((bytes[i++] & 0xC0) != 0x80) {
                    return false;
                }
            }
        }
        return true;
    }
}
