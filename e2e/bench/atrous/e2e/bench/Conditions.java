package atrous.e2e.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** The machine and the network that a page is measured on. */
record Conditions(String name, double cpuSlowdown, double bitsPerSecond, double roundTripMillis) {
    static final Conditions FREE = new Conditions("free", 1, 0, 0);
    /** A cheap phone on a slow mobile network. */
    static final Conditions THROTTLED = new Conditions("throttled", 4, 1.6e6, 150);

    /** "4× CPU", for measurements after the page has loaded. */
    String cpuName() {
        return cpuSlowdown == 1 ? "free" : (int) cpuSlowdown + "× CPU";
    }

    void slowCpu(CDPSession session) {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", cpuSlowdown);
        session.send("Emulation.setCPUThrottlingRate", rate);
    }

    void slowNetwork(CDPSession session) {
        session.send("Network.enable");
        if (bitsPerSecond > 0) {
            JsonObject network = new JsonObject();
            network.addProperty("offline", false);
            network.addProperty("latency", roundTripMillis);
            network.addProperty("downloadThroughput", bitsPerSecond / 8);
            network.addProperty("uploadThroughput", bitsPerSecond / 8);
            session.send("Network.emulateNetworkConditions", network);
        }
    }
}
