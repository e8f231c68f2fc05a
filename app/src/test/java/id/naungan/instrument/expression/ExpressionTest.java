package id.naungan.instrument.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What expressions say on the server; the same table runs in a browser. */
class ExpressionTest {

    @TestFactory
    java.util.stream.Stream<DynamicTest> everyCaseOfTheSharedTable() {
        return Cases.all().stream()
                .map(one -> DynamicTest.dynamicTest(one.expression() + " " + one.answers(), () -> {
                    var expression = Expression.of(one.expression());
                    assertThat(expression.text(known(one))).isEqualTo(one.text());
                    assertThat(expression.holds(known(one))).isEqualTo(one.holds());
                }));
    }

    private static Known known(Cases one) {
        return new Known() {
            @Override
            public Object answer(String code) {
                return one.answers().getOrDefault(code, "");
            }

            @Override
            public String here() {
                return one.here();
            }

            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 3, 15);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 +",
                "(1",
                "selected(${a})",
                "system('rm')",
                "${a} == 1",
                "umur > 3",
                "1 2",
                "${a",
                "regex(., ${p})",
                "regex(., '(a+)+')",
                "regex(., '(a|b*)*c')",
                "regex(., '((a+))+')",
                "regex(., '(?=a)b')",
                "regex(., '(a)\\1')",
                "regex(., 'a**')",
                "#"
            })
    void whatIsNoExpressionIsRefused(String text) {
        assertThatThrownBy(() -> Expression.of(text)).isInstanceOf(WrongExpression.class);
    }

    @Test
    void aPatternThatWouldRunAwayEndsSoon() {
        var slow = Expression.of("regex(., 'a*a*a*a*a*a*a*a*b')");
        var known = known(new Cases("", "a".repeat(400), java.util.Map.of(), "", false));
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(slow.holds(known)).isFalse());
    }

    @Test
    void anExpressionThatIsNestedTooDeepIsRefused() {
        assertThatThrownBy(() -> Expression.of("(".repeat(400) + "1" + ")".repeat(400)))
                .isInstanceOf(WrongExpression.class);
    }

    @Test
    void anExpressionNamesTheQuestionsItAsksAbout() {
        assertThat(Expression.of("if(${a} = 1, ${b}, count(${c.d}))").names()).containsExactly("a", "b", "c.d");
    }
}
