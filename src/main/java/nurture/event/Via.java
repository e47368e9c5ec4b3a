package nurture.event;

import nurture.event.ChannelDescription.AddressKind;
import nurture.event.ChannelDescription.TextForm;
import nurture.meaning.ApiText;
import nurture.meaning.Meaning;

/**
 * All channels, in the order in which one is preferred to the next. Each is described here alone.
 */
@Meaning("a channel a candidate is reached through")
@ApiText(
    "A channel. Email, sms and whatsapp can be driven by software; the others are "
        + "tasks for a recruiter.")
public enum Via {
  EMAIL(
      ChannelDescription.driven("Email", AddressKind.EMAIL, TextForm.LETTER)
          .asking("Email {name}")),
  // Three segments of 153.
  SMS(
      ChannelDescription.driven("SMS", AddressKind.PHONE, TextForm.TEXT_MESSAGE)
          .upTo(459)
          .asking("Text {name}")),
  WHATSAPP(
      ChannelDescription.driven("WhatsApp", AddressKind.PHONE, TextForm.TEXT_MESSAGE)
          .upTo(480)
          .asking("Message {name} on WhatsApp")),
  // A connection request; networks cut longer ones off.
  @Meaning("a connection request or message on a professional network")
  LINKEDIN(
      ChannelDescription.byHand("LinkedIn", AddressKind.PROFILE, TextForm.NOTE)
          .upTo(300)
          .asking("Connect with {name} on LinkedIn", "Message {name} on LinkedIn")),
  // Two minutes of talking, with the cues around it.
  PHONE(
      ChannelDescription.byHand("Phone", AddressKind.PHONE, TextForm.SCRIPT)
          .upTo(1800)
          .asking("Call {name}")),
  @Meaning("a comment on something the candidate published")
  COMMENT(
      ChannelDescription.byHand("Comment", AddressKind.PROFILE, TextForm.REMARK)
          .upTo(600)
          .asking("Comment on a post by {name}"));

  // Not for rules: what is public here, a rule may ask.
  final ChannelDescription description;

  Via(ChannelDescription description) {
    this.description = description;
  }

  @Meaning("whether software may drive the channel; else it is a task for a recruiter")
  public boolean drivable() {
    return description.driven();
  }
}
