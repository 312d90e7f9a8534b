package atrous.text;

import java.util.List;

/** What is said of branches that convolve one map with differing rates. Names are those of nodes. */
public interface AsppWords {

    String title();

    /** @param size of the origin's map; {@code stride} its effective stride, empty where there is none */
    String intro(int branches, String origin, String size, String stride, String merge);

    /** @param concat or a sum */
    String together(boolean concat);

    /** @param others of their kind in the network */
    String others(int others);

    String branchesCaption(String origin);

    List<String> branchesHead(String origin);

    /** Of a branch whose outputs all see the whole map. */
    String wholeMap();

    String wholeImage();

    String noRate();

    /** @param field of what comes together, {@code most} the branches that have it, {@code others} whether there are others */
    String fieldIsThatOf(String merge, String field, List<String> most, boolean others);

    /** No branch alone has the whole field. */
    String fieldIsPutTogether(String merge, String field);

    String seesAll(List<String> branches);

    /** @param branch whose taps are counted at so many positions */
    String strip(String branch, String rate, int positions);

    String stripSpoken(int positions, int all, int one);

    String tapsCaption(int positions, String axis);

    /** Along both axes alike. */
    String eachAxis();

    /** @param centred whether a tap that is alone is the centre's */
    List<String> tapsHead(boolean centred);

    String share(String percent);

    /** @param cells of the map, which is also the rate from which on no tap but the centre's is inside */
    String becomesPointwise(String cells);

    String tooLong(String most);

    String strideCaption();

    List<String> strideHead(List<String> strides);

    /** @param rates that at {@code wanted} reach as far as {@code own} at {@code stride} */
    String sameReach(String wanted, List<String> rates, String stride, List<String> own);

    String axis();

    List<String> axes();
}
