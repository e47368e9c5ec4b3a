package nurture.candidate.facts;

import nurture.meaning.Meaning;

/** How far the six-item checklist is (PLAYBOOK P18). */
@Meaning("how far the checklist of six items is")
@AtMostOne
public record ResearchGate(
    @Meaning("all items are found") boolean complete,
    @Meaning(value = "items found", unit = "items") int found,
    @Meaning(value = "whole days since the newest finding; 36500 when there is none", unit = "days")
        @MovesWithClock
        int days,
    @Meaning("the missing items in words, comma separated; empty when complete") String missing)
    implements Fact {}
