package nl.meldcodewijzer.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test its own {@link Browsing}; skips the tests, saying so, where there is no Chromium. */
class WithChromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(WithChromium.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.forTests().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        var reason = "Browser tests of " + context.getDisplayName()
                + " are skipped: no Chromium. Install the package chromium, or name it with -Dchromium=/path.";
        System.out.println(reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var chromium = context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(
                        Chromium.class, key -> new Chromium(Chromium.forTests().orElseThrow()), Chromium.class);
        return context.getStore(HERE)
                .computeIfAbsent(Browsing.class, key -> new Browsing(chromium.browser()), Browsing.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browsing = context.getStore(HERE).remove(Browsing.class, Browsing.class);
        if (browsing != null) {
            browsing.end();
        }
    }
}
