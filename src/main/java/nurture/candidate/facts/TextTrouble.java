package nurture.candidate.facts;

import nurture.meaning.Meaning;

@Meaning("what a provider of texts says that a text fails for")
public enum TextTrouble {
  @Meaning("our account or login there, or something that is no provider of texts answered")
  ACCOUNT,
  @Meaning("too much in too short a time")
  RATE,
  @Meaning("our number, name or pool of senders")
  SENDER,
  @Meaning("the number: there is none, or it takes no texts on this channel")
  NUMBER,
  @Meaning("the candidate told the provider to stop")
  STOPPED,
  @Meaning("on WhatsApp: the candidate wrote too long ago for a free text")
  WINDOW,
  @Meaning("the phone is off or out of reach")
  HANDSET,
  @Meaning("the carrier or the network blocked it")
  CARRIER,
  @Meaning("this text: its length, its template, or it came too late")
  TEXT,
  @Meaning("something else")
  OTHER
}
