package nurture.event;

import java.util.OptionalInt;

/**
 * What there is to know of a channel; all that depends on the channel is derived from it.
 *
 * @param name as people write it, for example {@code WhatsApp}
 * @param driven whether software may drive it; else it is a task for a recruiter (PLAYBOOK P10)
 * @param address the address it needs
 * @param network for {@link AddressKind#PROFILE}: the network it is on, as links of a profile are
 *     named; empty where any will do
 * @param form the form its texts have
 * @param longest the longest text, in characters, with a margin below what the channel itself
 *     allows; empty when it has no limit
 * @param firstTask what a recruiter is asked to do at the first touch; {@code {name}} stands for
 *     the candidate
 * @param task what a recruiter is asked to do at a later touch
 */
public record ChannelDescription(
    String name,
    boolean driven,
    AddressKind address,
    String network,
    TextForm form,
    OptionalInt longest,
    String firstTask,
    String task) {

  /** Where a channel finds a candidate. */
  public enum AddressKind {
    EMAIL,
    PHONE,
    /** A page of theirs on a network. */
    PROFILE
  }

  /** How a text of a channel is written; texts of one form read the same over either channel. */
  public enum TextForm {
    /** With a subject and HTML. */
    LETTER,
    TEXT_MESSAGE,
    /** A message on a network. */
    NOTE,
    /** For the one who calls; no candidate reads it. */
    SCRIPT,
    /** A remark in public, on the candidate's own work. */
    REMARK
  }

  /** That of a channel. */
  public static ChannelDescription of(Via via) {
    return via.description;
  }

  /** Whether it takes a subject and HTML. */
  public boolean letter() {
    return form == TextForm.LETTER;
  }

  /** Whether its addresses bounce. */
  public boolean bounces() {
    return address == AddressKind.EMAIL;
  }

  static ChannelDescription driven(String name, AddressKind address, TextForm form) {
    return new ChannelDescription(name, true, address, "", form, OptionalInt.empty(), "", "");
  }

  static ChannelDescription byHand(String name, AddressKind address, TextForm form) {
    return new ChannelDescription(name, false, address, "", form, OptionalInt.empty(), "", "");
  }

  ChannelDescription on(String onNetwork) {
    return new ChannelDescription(name, driven, address, onNetwork, form, longest, firstTask, task);
  }

  ChannelDescription upTo(int characters) {
    return new ChannelDescription(
        name, driven, address, network, form, OptionalInt.of(characters), firstTask, task);
  }

  ChannelDescription asking(String first, String later) {
    return new ChannelDescription(name, driven, address, network, form, longest, first, later);
  }

  ChannelDescription asking(String always) {
    return asking(always, always);
  }
}
