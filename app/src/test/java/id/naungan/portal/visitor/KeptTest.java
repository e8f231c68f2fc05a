package id.naungan.portal.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** An answer is kept for a minute, only what is the same for everybody, and a crowd leaves room for people at work. */
class KeptTest {

    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    private final Kept kept = new Kept(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private final AtomicInteger answered = new AtomicInteger();

    private final FilterChain page = (request, response) -> {
        response.setContentType("text/plain");
        response.getWriter().write("jawaban " + answered.incrementAndGet());
    };

    private MockHttpServletResponse get(String path, String query, FilterChain chain, Cookie... cookies)
            throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        if (cookies.length > 0) request.setCookies(cookies);
        var response = new MockHttpServletResponse();
        kept.doFilter(request, response, chain);
        return response;
    }

    @Test
    void theSameAddressIsAnsweredOnceAMinute() throws Exception {
        assertThat(get("/cari-lks", "cari=a", page).getContentAsString()).isEqualTo("jawaban 1");
        assertThat(get("/cari-lks", "cari=a", page).getContentAsString()).isEqualTo("jawaban 1");
        assertThat(get("/cari-lks", "cari=b", page).getContentAsString()).isEqualTo("jawaban 2");
        now = now.plus(Kept.FRESH).plus(Duration.ofSeconds(1));
        assertThat(get("/cari-lks", "cari=a", page).getContentAsString()).isEqualTo("jawaban 3");
    }

    @Test
    void nothingOfSomebodySignedInIsKept() throws Exception {
        var session = new Cookie("naungan", "x");
        assertThat(get("/bantuan", null, page, session).getContentAsString()).isEqualTo("jawaban 1");
        assertThat(get("/bantuan", null, page, session).getContentAsString()).isEqualTo("jawaban 2");
        assertThat(get("/dasbor", null, page).getContentAsString()).isEqualTo("jawaban 3");
        assertThat(get("/dasbor", null, page).getContentAsString()).isEqualTo("jawaban 4");
        FilterChain secret = (request, response) -> {
            ((jakarta.servlet.http.HttpServletResponse) response).setHeader("Cache-Control", "no-store");
            page.doFilter(request, response);
        };
        assertThat(get("/cek/A", null, secret).getContentAsString()).isEqualTo("jawaban 5");
        assertThat(get("/cek/A", null, secret).getContentAsString()).isEqualTo("jawaban 6");
    }

    @Test
    void aCrowdLeavesRoomForPeopleAtWork() throws Exception {
        var inside = new CountDownLatch(Kept.AT_ONCE);
        var go = new CountDownLatch(1);
        FilterChain slow = (request, response) -> {
            inside.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        var visitors = new ArrayList<Thread>();
        for (int i = 0; i < Kept.AT_ONCE; i++) {
            int k = i;
            visitors.add(Thread.ofVirtual().start(() -> {
                try {
                    get("/cari-lks", "k=" + k, slow);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        inside.await();
        var late = get("/cari-lks", "k=telat", page);
        assertThat(late.getStatus()).isEqualTo(503);
        assertThat(late.getHeader("Retry-After")).isNotBlank();
        assertThat(get("/dasbor", null, page).getStatus())
                .as("people at work do not wait")
                .isEqualTo(200);
        go.countDown();
        for (var visitor : visitors) visitor.join();
        assertThat(get("/cari-lks", "k=telat", page).getStatus()).isEqualTo(200);
    }
}
