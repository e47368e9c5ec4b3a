package nurture.web;

import java.time.InstantSource;
import java.util.function.Supplier;
import nurture.candidate.facts.World;
import nurture.journey.CandidateQueue;
import nurture.rules.form.RuleWords;
import nurture.segment.SegmentDefinitions;
import nurture.segment.SegmentReader;

/**
 * What the API and the pages of segments read and do.
 *
 * @param candidates where one candidate is read as they are
 * @param world of the playbook in service
 * @param words that a condition may name, by the playbook in service
 */
public record SegmentTools(
    SegmentDefinitions segments,
    SegmentReader reader,
    CandidateQueue candidates,
    Supplier<World> world,
    Supplier<RuleWords> words,
    InstantSource clock) {}
