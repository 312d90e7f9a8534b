package atrous.network;

import atrous.network.Preset.Remark;
import java.util.List;
import java.util.Optional;

/** Networks that end in dense layers. */
final class ClassifierPresets {

    static final List<Preset> ALL = List.of(
            Preset.of("vgg-16", "VGG-16", Citation.of("K. Simonyan, A. Zisserman", 2015,
                    "Very Deep Convolutional Networks for Large-Scale Image Recognition", "ICLR", "1409.1556"), """
                    input 224x224 c3
                    x2 { conv 3 c64; relu }
                    maxpool 2
                    x2 { conv 3 c128; relu }
                    maxpool 2
                    x3 { conv 3 c256; relu }
                    maxpool 2
                    x3 { conv 3 c512; relu }
                    maxpool 2
                    x3 { conv 3 c512; relu }
                    maxpool 2
                    x2 { dense 4096; relu; dropout }
                    dense 1000
                    """),
            Preset.of("alexnet", "AlexNet", Citation.of("A. Krizhevsky", 2014,
                    "One weird trick for parallelizing convolutional neural networks", "arXiv", "1404.5997"), """
                    input 224x224 c3
                    conv 11 s4 p2 c64; relu
                    maxpool 3 s2
                    conv 5 c192; relu
                    maxpool 3 s2
                    conv 3 c384; relu
                    x2 { conv 3 c256; relu }
                    maxpool 3 s2
                    x2 { dropout; dense 4096; relu }
                    dense 1000
                    """, Remark.ONE_COLUMN),
            Preset.of("alexnet-2012", "AlexNet", new Citation("A. Krizhevsky, I. Sutskever, G. Hinton", 2012,
                    "ImageNet Classification with Deep Convolutional Neural Networks", "NIPS", Optional.empty()), """
                    input 227x227 c3
                    conv 11 s4 valid c96; relu
                    maxpool 3 s2
                    conv 5 c256 g2; relu
                    maxpool 3 s2
                    conv 3 c384; relu
                    conv 3 c384 g2; relu
                    conv 3 c256 g2; relu
                    maxpool 3 s2
                    x2 { dense 4096; relu; dropout }
                    dense 1000
                    """, Remark.TWO_COLUMNS, Remark.WITHOUT_RESPONSE_NORMALISATION));

    private ClassifierPresets() {}
}
