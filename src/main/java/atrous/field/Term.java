package atrous.field;

import java.util.List;

/** A product of a row's and a column's numbers. */
record Term(Line rows, Line columns) {

    int exponent() {
        return rows.exponent() + columns.exponent();
    }

    /** Adds a product to others: to one that differs from it in one factor only where there is such a one. */
    static void include(List<Term> sum, Term added, boolean reachOnly) {
        for (int i = 0; i < sum.size(); i++) {
            Term term = sum.get(i);
            Term both = together(term, added, reachOnly);
            if (both != null) {
                sum.remove(i);
                include(sum, both, reachOnly);
                return;
            }
        }
        sum.add(added);
    }

    private static Term together(Term one, Term other, boolean reachOnly) {
        if (reachOnly && one.rows().covers(other.rows()) && one.columns().covers(other.columns())) {
            return one;
        } else if (reachOnly && other.rows().covers(one.rows()) && other.columns().covers(one.columns())) {
            return other;
        } else if (one.rows().same(other.rows())) {
            Line sum = one.columns().plus(other.columns());
            return new Term(one.rows(), reachOnly ? sum.reached() : sum);
        } else if (one.columns().same(other.columns())) {
            Line sum = one.rows().plus(other.rows());
            return new Term(reachOnly ? sum.reached() : sum, one.columns());
        }
        return null;
    }
}
