package atrous.claim;

import java.util.ArrayList;
import java.util.List;

/** The claims with every number at its least, its usual and its most, in all combinations. */
public final class EachSetting {

    private EachSetting() {}

    public static List<Claim> all() {
        var all = new ArrayList<Claim>();
        for (Claim claim : Claim.all()) {
            all.addAll(from(claim, 0));
        }
        return all;
    }

    private static List<Claim> from(Claim claim, int index) {
        if (index == claim.settings().size()) {
            return List.of(claim);
        }
        var all = new ArrayList<Claim>();
        Setting setting = claim.settings().get(index);
        for (long value : new long[] {setting.least(), setting.value(), setting.most()}) {
            all.addAll(from(set(claim, index, value), index + 1));
        }
        return all;
    }

    public static Claim set(Claim claim, int index, long value) {
        var values = new ArrayList<>(claim.settings().stream().map(Setting::value).toList());
        values.set(index, value);
        return claim.with(values);
    }
}
