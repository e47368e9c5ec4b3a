package nurture.rules;

import org.kie.api.KieBase;

/** Rules as the engine runs them, and what their classes were loaded by. */
record LinkedRules(ClassLoader loader, KieBase base) {}
