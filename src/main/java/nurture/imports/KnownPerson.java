package nurture.imports;

import nurture.candidate.Dossier;

/**
 * A person as far as they are known before a row is taken.
 *
 * @param exists whether there is a record
 * @param erased whether there was one, of whom nothing is kept
 * @param dossier with all that is recorded, applied or not
 */
public record KnownPerson(boolean exists, boolean erased, Dossier dossier) {

  /** Of whom nothing is known. */
  public static KnownPerson none(String ref) {
    return new KnownPerson(false, false, Dossier.of(ref));
  }

  KnownPerson with(Dossier next) {
    return new KnownPerson(true, erased, next);
  }
}
