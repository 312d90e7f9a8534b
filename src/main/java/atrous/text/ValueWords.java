package atrous.text;

import atrous.tensor.Pattern;

/** What maps hold, and how to type it. */
public interface ValueWords {

    String contents();

    String inputContents();

    String kernelContents();

    String patternName(Pattern pattern, boolean ofKernel);

    String typedValues();

    String seed();

    String editHint(int rank);

    /** After {@link #editHint} where there are several channels. */
    String firstChannelHint();

    String apply();

    String tooLargeToType(long most, int rank);
}
