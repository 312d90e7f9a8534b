package atrous.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.EachEngine;
import atrous.e2e.harness.Tab;
import atrous.selftest.SelfTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The engine compiled to JavaScript")
class SelfTestIT {
    @EachEngine
    @DisplayName("computes the same bits as the JVM")
    void sameBits(Tab tab) {
        SelfTestPage.open(tab);
        assertEquals(SelfTest.run(), tab.eval("selftest()"));
    }
}
