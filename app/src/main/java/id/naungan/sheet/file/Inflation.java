package id.naungan.sheet.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What all parts of one file together may inflate to; sizes declared in the file are not believed. */
final class Inflation {

    private long left;

    Inflation(long atMost) {
        left = atMost;
    }

    InputStream meter(InputStream part, long compressed, long atMost) {
        return new FilterInputStream(part) {
            private long read;

            @Override
            public int read() throws IOException {
                int b = super.read();
                count(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int n = super.read(into, from, length);
                count(Math.max(0, n));
                return n;
            }

            private void count(int n) {
                read += n;
                left -= n;
                boolean swollen = read > Limits.RATIO_FROM_BYTES && read > Math.max(1, compressed) * Limits.RATIO;
                if (left < 0 || read > atMost || swollen) {
                    throw new Refusal("bomb");
                }
            }
        };
    }
}
