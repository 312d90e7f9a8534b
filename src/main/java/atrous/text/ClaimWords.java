package atrous.text;

import atrous.claim.Claim;
import atrous.claim.Exponential;
import atrous.claim.Setting;
import atrous.claim.Strip;
import atrous.claim.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The words of the claims page. */
public interface ClaimWords extends Claim.Teller<ClaimText> {

    String languageTag();

    String pageTitle();

    String title();

    String intro();

    String contents();

    String toClaims();

    String navigation();

    String layerPage();

    String networkPage();

    String claimsPage();

    String language();

    String theme();

    String themeAuto();

    String themeLight();

    String themeDark();

    String quoted(String said);

    /** @param condition of {@link Verdict#ONLY_IF} */
    String verdict(Verdict verdict, String condition);

    /** Before a reader's numbers. */
    String numbers();

    String setting(Setting.Kind kind);

    String range(long least, long most);

    String less(String setting);

    String more(String setting);

    String opens(String what);

    String yes();

    String no();

    String none();

    /** A strip for those who don't see it. */
    String spoken(String caption, Strip strip);

    /** Heads of columns: what is counted, then how each schedule of dilations begins. */
    default List<String> schedules(String first) {
        var heads = new ArrayList<String>(List.of(first));
        for (Exponential.Schedule schedule : Exponential.Schedule.values()) {
            var head = new StringBuilder();
            for (long rate : schedule.rates(3)) {
                head.append(rate).append(", ");
            }
            heads.add(head + "…");
        }
        return heads;
    }
}
