package nurture.template;

/**
 * Whom a message that comes to somebody is written to. Passivity is a fact about a person, not a
 * silo (PLAYBOOK P6): all get the same care. The first message tells a person who is not looking
 * that we know; said again in every message, it reads like a tactic.
 */
public enum AddresseeKind {
  /** Employed, not looking, and not written to before; the default. */
  PASSIVE,
  /** Written to before, whether they look or not. */
  KNOWN,
  /** Looking, and saying so. */
  ACTIVE
}
