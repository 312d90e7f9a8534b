package atrous.text;

import atrous.layer.Field;
import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;

/**
 * A sentence for every {@link Problem}: what was refused, as it was written, and what would be valid.
 * {@code what} names the field and quotes the value.
 */
public interface ProblemWords {

    /** @param axis or {@link Where#ALL_AXES}; for padding, the side */
    String field(Field field, int axis, int rank);

    /** A field and the value it was given. */
    String given(String field, String value);

    /** A part of a link and the value it was given; the whole link where the name is empty. */
    String givenInLink(String name, String value);

    /** After a part of a link whose name does not tell: what it is; else empty. */
    String meaning(String part);

    /** The kernel, in a link with this part. */
    String kernelWith(String part);

    /** The padding, in a link with this part. */
    String paddingWith(String part);

    /** That the rest of the link was used. */
    String ignored(String sentence);

    String wholeNumber(String what, Requirement.WholeNumber r);

    String number(String what, Requirement.Number r);

    String kernelFits(String what, Requirement.KernelFits r);

    String paddingWithin(String what, Requirement.PaddingWithin r);

    String dividesChannels(String what, Requirement.DividesChannels r);

    String dividesInChannels(String what, Requirement.DividesInChannels r);

    String outputPaddingBelow(String what, Requirement.OutputPaddingBelow r);

    String paddingLeavesOutput(String what, Requirement.PaddingLeavesOutput r);

    String oneOf(String what, Requirement.OneOf r);

    String matrix(String what, Requirement.Matrix r);

    String firstChannel(String what, Requirement.FirstChannel r);

    String knownPart(String what, Requirement.KnownPart r);

    String namedOnce(String what, Requirement.NamedOnce r);

    String readableLink(String what, Requirement.ReadableLink r);

    String cellOfMap(String what, Requirement.CellOfMap r);

    String paddingText(String what, Requirement.PaddingText r);

    String tapMoves(String what, Requirement.TapMoves r);

    String patternOrMatrix(String what, Requirement.PatternOrMatrix r);

    /** @param wrong the part to which a sentence about a matrix points; empty where it is not to point */
    String lookAt(String sentence, String wrong);

    default String problem(Problem problem, int rank) {
        Where where = problem.where();
        if (where instanceof Where.OfLink link) {
            String part = givenInLink(link.name(), problem.value()) + meaning(link.name());
            Requirement requirement = problem.requirement();
            String what = requirement instanceof Requirement.KernelFits ? kernelWith(part)
                    : requirement instanceof Requirement.PaddingWithin ? paddingWith(part) : part;
            return ignored(requirement(what, requirement));
        }
        String field = where instanceof Where.OfLayer at ? field(at.field(), at.axis(), rank)
                : field(((Where.OfMatrix) where).field(), Where.ALL_AXES, rank);
        return requirement(given(field, problem.value()), problem.requirement());
    }

    private String requirement(String what, Requirement requirement) {
        if (requirement instanceof Requirement.WholeNumber r) {
            return wholeNumber(what, r);
        } else if (requirement instanceof Requirement.Number r) {
            return number(what, r);
        } else if (requirement instanceof Requirement.KernelFits r) {
            return kernelFits(what, r);
        } else if (requirement instanceof Requirement.PaddingWithin r) {
            return paddingWithin(what, r);
        } else if (requirement instanceof Requirement.DividesChannels r) {
            return dividesChannels(what, r);
        } else if (requirement instanceof Requirement.DividesInChannels r) {
            return dividesInChannels(what, r);
        } else if (requirement instanceof Requirement.OutputPaddingBelow r) {
            return outputPaddingBelow(what, r);
        } else if (requirement instanceof Requirement.PaddingLeavesOutput r) {
            return paddingLeavesOutput(what, r);
        } else if (requirement instanceof Requirement.OneOf r) {
            return oneOf(what, r);
        } else if (requirement instanceof Requirement.Matrix r) {
            return lookAt(matrix(what, r), r.wrong());
        } else if (requirement instanceof Requirement.FirstChannel r) {
            return firstChannel(what, r);
        } else if (requirement instanceof Requirement.KnownPart r) {
            return knownPart(what, r);
        } else if (requirement instanceof Requirement.NamedOnce r) {
            return namedOnce(what, r);
        } else if (requirement instanceof Requirement.ReadableLink r) {
            return readableLink(what, r);
        } else if (requirement instanceof Requirement.CellOfMap r) {
            return cellOfMap(what, r);
        } else if (requirement instanceof Requirement.PaddingText r) {
            return paddingText(what, r);
        } else if (requirement instanceof Requirement.TapMoves r) {
            return tapMoves(what, r);
        } else if (requirement instanceof Requirement.PatternOrMatrix r) {
            return lookAt(patternOrMatrix(what, r), r.wrong());
        }
        throw new IllegalStateException("a requirement without words");
    }
}
