package nurture.candidate;

/**
 * What an event did to a dossier.
 *
 * @param said in a sentence for the timeline; where nothing changed, why
 */
public record DossierEffect(Dossier dossier, String said) {}
