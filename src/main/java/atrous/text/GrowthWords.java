package atrous.text;

/** Words of how a field grows from layer to layer. Numbers are written already; sentences follow each other. */
public interface GrowthWords {

    String title();

    String across();

    String shown();

    String fieldOnly();

    String withCosts();

    String network();

    String plain();

    String doubling();

    String parameters();

    String macs();

    String memory();

    String own(String layers, String field);

    String linear(String kernel, String each, String field);

    /** @param all whether the dilation may be doubled in as many layers */
    String exponential(int layers, boolean all, String field, boolean sameCost);

    String total(String parameters, String macs, String bytes);

    String costsExplained();
}
