package nurture.template;

/**
 * Whom a message that comes to somebody is written to. Passivity is a fact about a person, not a
 * silo (PLAYBOOK P6): both get the same care, but only one of them is told that we know they are
 * not looking.
 */
public enum AddresseeKind {
  /** Employed and not looking; the default. */
  PASSIVE,
  /** Looking, and saying so. */
  ACTIVE
}
