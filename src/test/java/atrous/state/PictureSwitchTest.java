package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.figure.MapKind;
import atrous.figure.Picture;
import atrous.figure.Target;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Another picture of a transposed convolution")
class PictureSwitchTest {

    @ParameterizedTest
    @EnumSource(Picture.class)
    @DisplayName("keeps the pinned cell, but for a zero between the inputs, which only one picture has")
    void pin(Picture picture) {
        assertEquals(new Pin.At(new Target(MapKind.INPUT, 0, 2)), switched("#convt?i=4x4&k=3&s=2&p=1&pin=i0,2", picture));
        assertEquals(picture == Picture.ZEROS ? new Pin.At(new Target(MapKind.INPUT, 1, 1)) : new Pin.Middle(),
                switched("#convt?i=4x4&k=3&s=2&p=1&pin=i1,1", picture));
    }

    private static Pin switched(String link, Picture picture) {
        Project project = Link.read(link).project();
        AppState state = AppState.start(project, List.of(), Preferences.DEFAULT);
        return Update.apply(state, new Arrange.Show(project.show().with(picture))).state().project().pin();
    }
}
