package atrous.network;

import java.util.List;

/** Networks that say something of each pixel, or each patch. */
final class PixelPresets {

    static final List<Preset> ALL = List.of(
            Preset.of("patchgan-70", "PatchGAN 70×70", Citation.of("P. Isola, J.-Y. Zhu, T. Zhou, A. Efros", 2017,
                    "Image-to-Image Translation with Conditional Adversarial Networks", "CVPR", "1611.07004"), """
                    input 256x256 c6
                    conv 4 s2 p1 c64; relu
                    conv 4 s2 p1 c128 nobias; bn; relu
                    conv 4 s2 p1 c256 nobias; bn; relu
                    conv 4 p1 c512 nobias; bn; relu
                    conv 4 p1 c1
                    """, Preset.Remark.RELU_FOR_LEAKY),
            Preset.of("u-net", "U-Net", Citation.of("O. Ronneberger, P. Fischer, T. Brox", 2015,
                    "U-Net: Convolutional Networks for Biomedical Image Segmentation", "MICCAI", "1505.04597"), """
                    input 572x572 c1
                    x2 { conv 3 valid c64; a: relu }
                    maxpool 2
                    x2 { conv 3 valid c128; b: relu }
                    maxpool 2
                    x2 { conv 3 valid c256; c: relu }
                    maxpool 2
                    x2 { conv 3 valid c512; d: relu }
                    maxpool 2
                    x2 { conv 3 valid c1024; relu }
                    up4: convt 2 s2 c512
                    crop like up4 < d; concat up4
                    x2 { conv 3 valid c512; relu }
                    up3: convt 2 s2 c256
                    crop like up3 < c; concat up3
                    x2 { conv 3 valid c256; relu }
                    up2: convt 2 s2 c128
                    crop like up2 < b; concat up2
                    x2 { conv 3 valid c128; relu }
                    up1: convt 2 s2 c64
                    crop like up1 < a; concat up1
                    x2 { conv 3 valid c64; relu }
                    conv 1 c2
                    """));

    private PixelPresets() {}
}
