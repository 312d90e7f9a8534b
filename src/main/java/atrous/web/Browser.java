package atrous.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** What {@code teavm-jso-apis} has no binding for. */
final class Browser {

    @JSFunctor
    interface Callback extends JSObject {
        void call();
    }

    @JSFunctor
    interface Answer extends JSObject {
        void call(boolean yes);
    }

    private Browser() {}

    @JSBody(params = "query", script = "return matchMedia(query).matches;")
    static native boolean matches(String query);

    @JSBody(params = {"query", "changed"},
            script = "matchMedia(query).addEventListener('change', function () { changed(); });")
    static native void onMatchChange(String query, Callback changed);

    /** Told only when the width changes: the height is what the page itself fills it with. */
    @JSBody(params = {"element", "changed"}, script = "var width = element.clientWidth;"
            + "new ResizeObserver(function () {"
            + "if (element.clientWidth !== width) { width = element.clientWidth; changed(); }"
            + "}).observe(element);")
    static native void onWidthChange(HTMLElement element, Callback changed);

    /** Calls whenever more than the first lines of the element come into sight. */
    @JSBody(params = {"element", "seen"}, script = "new IntersectionObserver(function (entries) {"
            + "if (entries[entries.length - 1].isIntersecting) seen(); }, {rootMargin: '0px 0px -72px'}).observe(element);")
    static native void onSight(HTMLElement element, Callback seen);

    /**
     * Calls when a pointer or a key is first used: where nothing is scrolled, that is the sign that somebody is there.
     * Browsers tell of a pointer that rests, too.
     */
    @JSBody(params = "used", script = "['pointermove', 'pointerdown', 'keydown'].forEach(function (type) {"
            + "addEventListener(type, function moved(event) {"
            + "if (type !== 'pointermove' || event.movementX || event.movementY) {"
            + "removeEventListener(type, moved); used(); } }); });")
    static native void onFirstUse(Callback used);

    /** Empty where there is none, or the page may not look. */
    @JSBody(params = "key", script = "try { return localStorage.getItem(key) || ''; } catch (e) { return ''; }")
    static native String stored(String key);

    @JSBody(params = {"key", "value"}, script = "try { localStorage.setItem(key, value); } catch (e) { }")
    static native void store(String key, String value);

    /** What {@link #keepSession} kept in this tab, once. */
    @JSBody(params = "key", script = "try { var text = sessionStorage.getItem(key) || '';"
            + "sessionStorage.removeItem(key); return text; } catch (e) { return ''; }")
    static native String keptSession(String key);

    @JSBody(params = {"key", "text"}, script = "try { sessionStorage.setItem(key, text); } catch (e) { }")
    static native void keepSession(String key, String text);

    /**
     * Loads the page anew in the language just stored; where nothing can be stored, in the one its address asks for. A
     * page from a file may be there again before what it stored is, so the preferences go along with the address. That
     * is changed in place: the steps back lead to this page still, not to another in the former language.
     */
    @JSBody(params = {"stored", "preferences", "language"}, script = ""
            + "var address = '?lang=' + language + location.hash;"
            + "try { if (localStorage.getItem(stored) && !location.search && location.protocol !== 'file:')"
            + "address = location.href; } catch (e) { }"
            + "history.replaceState(preferences, '', address); location.reload();")
    static native void reopen(String stored, String preferences, String language);

    /** The preferences that {@link #reopen} sent along, once. */
    @JSBody(script = "var preferences = history.state; if (preferences) history.replaceState(null, '');"
            + "return preferences || '';")
    static native String reopened();

    @JSBody(params = {"text", "done"}, script = ""
            + "if (!navigator.clipboard) { done(false); return; }"
            + "navigator.clipboard.writeText(text).then(function () { done(true); }, function () { done(false); });")
    static native void copy(String text, Answer done);

    @JSBody(params = "event", script = "return event.pointerType || 'mouse';")
    static native String pointerType(Event event);

    /** What the pointer does comes to the element wherever it goes, until it is let go. */
    @JSBody(params = {"element", "event"}, script = "element.setPointerCapture(event.pointerId);")
    static native void capturePointer(HTMLElement element, Event event);

    @JSBody(params = "event", script = "return event.clipboardData ? event.clipboardData.getData('text') : '';")
    static native String pastedText(Event event);

    @JSBody(params = {"element", "name", "value"}, script = "element.style[name] = value;")
    static native void style(HTMLElement element, String name, String value);

    @JSBody(params = {"context", "dashed"}, script = "context.setLineDash(dashed ? [5, 4] : []);")
    static native void dash(CanvasRenderingContext2D context, boolean dashed);

    @JSBody(params = {"context", "x", "y", "w", "h", "r"}, script = "context.roundRect(x, y, w, h, r);")
    static native void roundRect(CanvasRenderingContext2D context, double x, double y, double w, double h, double r);

    @JSBody(script = "return document.activeElement;")
    static native Element focused();

    /** Whether the focus is on a cell. */
    @JSBody(script = "return document.activeElement.matches('.cell');")
    static native boolean isInMap();

    @JSBody(params = "element", script = "return element.localName;")
    static native String localName(Element element);

    @JSBody(params = {"element"}, script = "element.focus({preventScroll: true});")
    static native void focusInPlace(HTMLElement element);

    /** What takes away, hides or disables the element with the focus leaves it to the nearest that is still there. */
    @JSBody(params = "change", script = "var held = document.activeElement, around = [];"
            + "for (var e = held; e && e !== document.body; e = e.parentElement) around.push(e);"
            + "function gone(e) { return !e.isConnected || e.closest('[hidden]'); }"
            + "change();"
            + "if (around.length && (gone(held) || held.disabled) && [held, document.body].includes(document.activeElement)) around.some(function (e) {"
            + "var near = gone(e) ? [] : [].slice.call(e.querySelectorAll('input, select, button, [tabindex]'));"
            + "return near.some(function (n) { if (!gone(n) && !n.disabled) { n.focus({preventScroll: true}); return true; } });"
            + "});")
    static native void keepingFocus(Callback change);

    @JSBody(params = "tag", script = "return document.createElementNS('http://www.w3.org/1998/Math/MathML', tag);")
    static native Element mathElement(String tag);

    @JSBody(script = "return performance.now();")
    static native double now();
}
