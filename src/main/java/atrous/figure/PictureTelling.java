package atrous.figure;

import atrous.text.Messages;

/** What a picture of a transposed convolution says. @param withDirect whether the direct convolution is drawn, too */
record PictureTelling(Subject subject, Options options, boolean withDirect, Messages messages) implements Telling {

    @Override
    public Reading reading(Target target, Selection selection) {
        return PictureReading.of(subject, target, selection, options, messages);
    }

    @Override
    public String caption() {
        return PictureCaption.of(subject, options.picture(), withDirect, messages);
    }
}
