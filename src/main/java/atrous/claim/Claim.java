package atrous.claim;

import java.util.List;

/** Something that people say of convolutions, with numbers that can be changed; whether it holds is computed from layers. */
public sealed interface Claim permits FieldOfOne, OwnStride, PaddedField, Inverts, DivisibleKernel, SmallKernel, Parameters,
        Skipped, Resolution, CoprimeRates, PooledParameters, OddKernels, Exponential, Interval, Unrelated {

    /** Its anchor on the page. */
    String id();

    List<Setting> settings();

    /** @param values one for each of the settings, within its bounds */
    Claim with(List<Long> values);

    Verdict verdict();

    Evidence evidence();

    List<Shown> shown();

    <T> T told(Teller<T> teller);

    /** Each in words; a new claim doesn't compile until every language has it. */
    interface Teller<T> {
        T fieldOfOne(FieldOfOne claim);

        T ownStride(OwnStride claim);

        T paddedField(PaddedField claim);

        T inverts(Inverts claim);

        T divisibleKernel(DivisibleKernel claim);

        T smallKernel(SmallKernel claim);

        T parameters(Parameters claim);

        T skipped(Skipped claim);

        T resolution(Resolution claim);

        T coprimeRates(CoprimeRates claim);

        T pooledParameters(PooledParameters claim);

        T oddKernels(OddKernels claim);

        T exponential(Exponential claim);

        T interval(Interval claim);

        T unrelated(Unrelated claim);
    }

    /** In the order of the page, each with the numbers that are usually said. */
    static List<Claim> all() {
        return List.of(
                new FieldOfOne("field-7", 3, 2, 7),
                new FieldOfOne("field-8", 3, 3, 8),
                new FieldOfOne("field-9", 3, 4, 9),
                new FieldOfOne("field-15", 3, 4, 15),
                new Interval(2),
                new Exponential(3, 4),
                new OwnStride(3, 2),
                new PaddedField(3, 2),
                new Parameters(3, 64),
                new Resolution(16, 3, 2),
                new Skipped(7, 3, 3),
                new CoprimeRates(3, 2, 3, 5),
                new Unrelated(3, 2),
                new PooledParameters(32, 2, 16),
                new Inverts(3, 1),
                new DivisibleKernel(2, 2),
                new SmallKernel(3),
                new OddKernels(3));
    }
}
