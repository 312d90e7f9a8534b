package atrous.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.e2e.harness.InBrowser;
import atrous.e2e.harness.Site;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("What a new reader downloads")
class PageWeightIT {

    private static final int MOST = 80_000;

    @Test
    @DisplayName("before scrolling is at most 80 KB of gzip")
    void firstView(Page page) {
        assertLight(page);
    }

    @Test
    @InBrowser(locale = "zh-CN")
    @DisplayName("before scrolling is at most 80 KB of gzip in Chinese, too")
    void firstViewInChinese(Page page) {
        assertLight(page);
    }

    private static void assertLight(Page page) {
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);
        page.navigate(Site.url());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Map<String, Integer> bytes = new TreeMap<>();
        for (Response response : responses) {
            bytes.put(response.url(), gzipped(response.body()));
        }
        int total = bytes.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder table = new StringBuilder();
        bytes.forEach((url, size) -> table.append("%n%8d %s".formatted(size, url)));
        table.append("%n%8d of at most %d".formatted(total, MOST));
        System.out.println(table);
        assertTrue(total <= MOST, table::toString);
    }

    private static int gzipped(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
