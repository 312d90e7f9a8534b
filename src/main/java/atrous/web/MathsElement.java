package atrous.web;

import atrous.view.Maths;
import org.teavm.jso.dom.xml.Element;

/** {@link Maths} as MathML elements. */
final class MathsElement {

    private MathsElement() {}

    static Element of(Maths maths) {
        Element root = Browser.mathElement("math");
        root.setAttribute("displaystyle", "true");
        root.appendChild(element(maths));
        return root;
    }

    private static Element element(Maths maths) {
        Element element = Browser.mathElement(maths.tag());
        if (maths.text().equals("(") || maths.text().equals(")")) {
            element.setAttribute("stretchy", "false");
        }
        if (maths.children().isEmpty()) {
            element.setTextContent(maths.text());
        }
        for (Maths child : maths.children()) {
            element.appendChild(element(child));
        }
        return element;
    }
}
