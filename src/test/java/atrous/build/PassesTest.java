package atrous.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a script that TeaVM wrote")
class PassesTest {

    private static final String OUTSIDE = "(function(m){m(typeof self!=='undefined'?self:this)}(function(B){%s}));";

    @Test
    @DisplayName("lines are joined with a space only between words and equal signs")
    void oneLine() {
        assertEquals("let a=1,b=a+ +a;return b;\n", OneLine.of("let\na=1,\nb=a+\n+a;\nreturn\nb;"));
    }

    @Test
    @DisplayName("strings stand where they are used, those that are written in pieces too")
    void strings() {
        String pool = "get=index=>P[index],fill=strings=>{clear();P=new Array(strings.length);"
                + "for(let i=0;i<strings.length;++i){P[i]=wrap(of(strings[i]));}};";
        String placed = StringsInPlace.of(pool + "fill([\"0\",\"a\"+\"b\",\"c\"]);use(get(1),get(2));");
        assertTrue(placed.endsWith("fill();use(get(\"a\"+\"b\"),get(\"c\"));"), placed);
    }

    @Test
    @DisplayName("definitions are told apart, whatever they contain")
    void definitions() {
        List<Definition> all = Definition.of("let A=a=>{let b,c;return b;},B='let ;,',C=null;"
                + "function D(){this.a=[0,1];}{E=1;}if(x){F=2;}else {F=3;}G([A,B]);let H=D(1,2);");
        assertEquals(List.of("A", "B", "C", "D", "", "", "", "H"), all.stream().map(Definition::name).toList());
        assertEquals("B='let ;,'", all.get(1).text());
        assertEquals("if(x){F=2;}else {F=3;}", all.get(5).text());
        assertEquals("G([A,B]);", all.get(6).text());
    }

    @Test
    @DisplayName("nothing unused is left, and what is alike stands together")
    void regroup() {
        String body = "let A=a=>B(a),B=a=>a.b,C=a=>C(a),D=null;function E(){this.b=0}let F=A(1);"
                + "function G(){this.b=0}A(new E,new G,D);";
        assertEquals(OUTSIDE.formatted("function E(){this.b=0}function G(){this.b=0}let D=null,A=a=>B(a),B=a=>a.b,"
                + "F=A(1);A(new E,new G,D);"), Regroup.of(OUTSIDE.formatted(body)));
    }

    @Test
    @DisplayName("an object is made and filled by one function, unless others fill it too")
    void constructors() {
        String filling = "let Ab=(a,b)=>{a.x=b;},Cd=(a,b)=>{a.y=b;},";
        String other = "Gh=a=>{Cd(a,1);};";
        assertEquals(filling + "Ef=a=>{let b=new Ij();b.x=a;return b;},Kl=a=>{let b=new Ij();Cd(b,a);return b;}," + other,
                Constructors.of(filling + "Ef=a=>{let b=new Ij();Ab(b,a);return b;},"
                        + "Kl=a=>{let b=new Ij();Cd(b,a);return b;}," + other));
    }

    @Test
    @DisplayName("records share what compares their fields, in each of TeaVM's three forms")
    void records() {
        String none = "(a,b)=>{return a===b?1:b!==null&&Y(b)===S(Zk)?1:0;}";
        String few = "(a,b)=>{let c;if(a===b)c=1;else if(!(b!==null&&Y(b)===S(Zl)))c=0;"
                + "else{b=b;c=!P(a.x,b.x)?0:a.y==b.y?1:0;}return c;}";
        String many = "(a,b)=>{let c;a:{if(a===b){c=1;break a;}if(!(b!==null&&Y(b)===S(Zm))){c=0;break a;}b=b;"
                + "if(!P(a.x,b.x)){c=0;break a;}if(R(a.y,b.y)){c=0;break a;}c=1;}return c;}";
        String mine = "(a,b)=>{let c;if(a===b)c=1;else c=a.x==b.y?1:0;return c;}";
        String equals = "P=(b,c)=>{if(b!==c)return b!==null?b.L(c):c!==null?0:1;return 1;}";
        String script = Records.of("let " + equals + ",A=" + none + ",B=" + few + ",C=" + many + ",D=" + mine + ";");
        assertEquals("let " + equals + ",A=Reqs,B=Reqs,C=Reqs,D=" + mine + ";", script.substring(script.indexOf(";let") + 1));
    }

    @Test
    @DisplayName("a switch over an enumeration asks for ordinals, and the table is gone")
    void enumSwitches() {
        String constants = "En=()=>{let b,c;One=Mk(Str(\"ONE\"),0);b=Mk(Str(\"TWO\"),1);Two=b;c=[One,Two];Vs=c;},";
        String table = "St=()=>{St=Ini(Hold);Fi();},Fi=()=>{let b,c;b=Arr((Vals()).data.length);c=b.data;Map=b;"
                + "c[Two.o]=1;c[One.o]=2;},";
        String users = "Use=(a,b)=>{St();switch(Map.data[a.o]){case 1:switch(b){case 2:return 5;default:}break;"
                + "case 2:return f(\"case 1:\");default:}return 0;};T([Hold,0,C,[],32768,0,()=>{return St();},0]);";
        String script = EnumSwitches.of("let " + constants + table + users);
        assertEquals("Fi=()=>{Vals();},Use=(a,b)=>{St();switch(a.o){case 1:switch(b){case 2:return 5;default:}break;"
                + "case 0:return f(\"case 1:\");default:}return 0;};T([Hold,0,C,[],32768,0,()=>{return St();},0]);",
                script.substring(script.indexOf("Fi=")));
        String kept = "let " + constants + table + "Use=a=>{let b;St();b=Map.data;switch(b[a.o]){default:}};";
        assertEquals(kept, EnumSwitches.of(kept));
        String later = "let Map=null," + constants + table + "Use=a=>{let b;St();b=Map;switch(b.data[g(a)]){default:}};";
        assertEquals(later, EnumSwitches.of(later));
    }

    @Test
    @DisplayName("longs are literals, and strings that look like code stay as they are")
    void shorter() {
        String toLong = "let L=val=>BigInt.asIntN(64,BigInt(val|0)),";
        assertEquals(toLong + "A=a=>K(a,1n,-2n),B=a=>{b(\";b=b;L(1)\")};",
                Shorter.of(toLong + "A=a=>{return K(a,L(1),L((-2)));},B=a=>{b=b;b(\";b=b;L(1)\");};"));
    }

    @Test
    @DisplayName("what is not called at first is a script of its own, with the methods of classes that only it makes")
    void split() {
        String reader = "Rd=data=>{let packages=Ps;},";
        String body = "function Ab(){this.b=0}function Cd(){this.b=0}function Xy(){Cd.call(this)}let Ps=null,Mk=()=>{let a=new Cd();return a;},"
                + reader + "Wr=f=>f,Ui=a=>{if(a instanceof Ab)Lt(a);return a.m();},Lt=a=>{return Hp(a)+a.n();},Hp=a=>{return Mk();},"
                + "Ev=a=>a;Rd([Ab,Xy,0,0,0,[\"m\",Wr(a=>1),\"n\",Wr(Lt)],Cd,Xy,0,0,0,[\"n\",Wr(a=>2)]]);B.main=Ui;";
        String both = Split.of(OUTSIDE.formatted(body), Set.of("Lt"));
        String first = both.substring(0, both.indexOf(Split.CUT));
        String second = both.substring(both.indexOf(Split.CUT));
        assertTrue(first.contains("Ui=a=>") && first.contains("B.main=Ui;"), first);
        assertTrue(first.contains("Rd([Ab,Xy,0,0,0,0,Cd,Xy,0,0,0,0]);"), first);
        for (String late : List.of("Lt=", "Hp=", "Mk=", "[Ab,[\"m\",Wr(a=>1),\"n\",Wr(Lt)],Cd,[\"n\",Wr(a=>2)]]")) {
            assertTrue(second.contains(late) && !first.contains(late), both);
        }
    }

    @Test
    @DisplayName("what a first script passes on is not put off")
    void passed() {
        String body = "function Ab(){this.b=0}let Rd=data=>{let packages=null;},Lt=a=>{return a;};Rd([Ab,Ab,0,0,0,0]);"
                + "B.main=Wr(Lt);";
        String both = Split.of(OUTSIDE.formatted(body), Set.of("Lt"));
        assertTrue(both.indexOf("Lt=") < both.indexOf(Split.CUT), both);
    }

    @Test
    @DisplayName("what is put off is named by classes that there are")
    void lateClasses() throws ClassNotFoundException {
        for (Set<String> names : List.of(Late.ACTIONS, Late.CLASSES)) {
            for (String name : names) {
                Class.forName("atrous." + name);
            }
        }
    }
}
