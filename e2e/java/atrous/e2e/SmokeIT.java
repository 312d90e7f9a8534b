package atrous.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.e2e.harness.EachEngine;
import atrous.e2e.harness.Site;
import atrous.e2e.harness.Tab;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The page starts")
class SmokeIT {
    @EachEngine
    @DisplayName("at the root of a domain")
    void atDomainRoot(Tab tab) {
        starts(tab, Site.url());
    }

    @EachEngine
    @DisplayName("under a sub-path, as GitHub Pages serves it")
    void underSubPath(Tab tab) {
        starts(tab, Site.urlUnder("/sub/path/"));
    }

    @EachEngine
    @DisplayName("from a file, without a server")
    void fromFile(Tab tab) {
        starts(tab, Site.fileUrl());
    }

    private static void starts(Tab tab, String url) {
        tab.open(url);
        assertTrue(tab.title().contains("Atrous"), tab.title());
        tab.waitFor("document.querySelector('main').textContent.trim() !== ''");
    }
}
