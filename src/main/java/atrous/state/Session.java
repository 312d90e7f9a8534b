package atrous.state;

import atrous.figure.Target;
import atrous.layer.Problem;
import java.util.List;

/**
 * What nobody keeps.
 *
 * @param pointed the cell under the pointer or the keyboard's cursor, or null
 * @param byKeyboard whether the keyboard put it there: then the drawn neighbourhood follows
 * @param linked whether height and width change together
 * @param editing which of two compared layers the controls change
 * @param linkProblems what of the opened link could not be used
 * @param matrixProblem what is wrong with the last pasted or typed values, or null
 * @param tap of a deformable layer, the one that is looked at closely, or null
 */
public record Session(Target pointed, boolean byKeyboard, boolean playing, boolean linked, Side editing,
                      Editor first, Editor second, List<Problem> linkProblems, Problem matrixProblem, Target tap) {

    public Session {
        linkProblems = List.copyOf(linkProblems);
    }

    static Session of(Project project, List<Problem> linkProblems) {
        return new Session(null, false, false, Controls.axesAgree(project.layer()), project.compared().isPresent()
                ? Side.SECOND : Side.FIRST, Editor.of(project.layer()), Editor.of(project.layer(Side.SECOND)),
                linkProblems, null, null);
    }

    public Editor editor(Side side) {
        return side == Side.FIRST ? first : second;
    }

    Session withEditor(Side side, Editor editor) {
        return new Session(pointed, byKeyboard, playing, linked, editing,
                side == Side.FIRST ? editor : first, side == Side.SECOND ? editor : second, linkProblems, null, tap);
    }

    Session withPointed(Target target, boolean keyboard) {
        return new Session(target, keyboard, playing, linked, editing, first, second, linkProblems, matrixProblem, tap);
    }

    Session withPlaying(boolean changed) {
        return new Session(pointed, byKeyboard, changed, linked, editing, first, second, linkProblems, matrixProblem, tap);
    }

    Session withLinked(boolean changed) {
        return new Session(pointed, byKeyboard, playing, changed, editing, first, second, linkProblems, matrixProblem, tap);
    }

    Session withEditing(Side side) {
        return new Session(pointed, byKeyboard, playing, linked, side, first, second, linkProblems, matrixProblem, tap);
    }

    Session withLinkProblems(List<Problem> problems) {
        return new Session(pointed, byKeyboard, playing, linked, editing, first, second, problems, matrixProblem, tap);
    }

    Session withMatrixProblem(Problem problem) {
        return new Session(pointed, byKeyboard, playing, linked, editing, first, second, linkProblems, problem, tap);
    }

    Session withTap(Target held) {
        return new Session(pointed, byKeyboard, playing, linked, editing, first, second, linkProblems, matrixProblem, held);
    }
}
