package nurture.web.candidate;

import io.vertx.core.MultiMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.Held;
import nurture.event.CandidateEvent.Released;
import nurture.event.Profile;
import nurture.insight.DirectoryEntry;
import nurture.json.PlainEvents;
import nurture.json.RefusalException;
import org.jspecify.annotations.Nullable;

/** One thing that is done to many candidates. */
sealed interface BulkAction {

  /** What it did, of so many candidates: "Held". */
  String did();

  /** Why nothing is done to a candidate for whom there is no event. */
  String needless();

  /** Empty where nothing would change. */
  Optional<CandidateEvent> event(DirectoryEntry entry);

  /** The same for the same action. */
  default String digest() {
    return Integer.toHexString(toString().hashCode());
  }

  /** Nothing goes out to them for now. */
  record Hold(Optional<LocalDate> until, String by, Optional<String> reason) implements BulkAction {
    @Override
    public String did() {
      return "Held";
    }

    @Override
    public String needless() {
      return "";
    }

    @Override
    public Optional<CandidateEvent> event(DirectoryEntry entry) {
      return Optional.of(new Held(until, by, reason));
    }
  }

  /**
   * They are held no longer.
   *
   * @param undoes whether it takes a hold back that may not be applied yet
   */
  record Release(String by, Optional<String> reason, boolean undoes) implements BulkAction {
    @Override
    public String did() {
      return "Released";
    }

    @Override
    public String needless() {
      return "not on hold";
    }

    @Override
    public Optional<CandidateEvent> event(DirectoryEntry entry) {
      return entry.held() || undoes ? Optional.of(new Released(by, reason)) : Optional.empty();
    }
  }

  /** A release is taken back: each is held again as they were. */
  record HoldAgain(Map<String, Held> holds) implements BulkAction {
    public HoldAgain {
      holds = Map.copyOf(holds);
    }

    @Override
    public String did() {
      return "Held again";
    }

    @Override
    public String needless() {
      return "was not on hold";
    }

    @Override
    public Optional<CandidateEvent> event(DirectoryEntry entry) {
      return Optional.ofNullable(holds.get(entry.line().id().toString()));
    }
  }

  /** A recruiter looks after them from now on. */
  record Own(String owner) implements BulkAction {
    @Override
    public String did() {
      return owner.isEmpty() ? "Owner removed from" : "Owner set for";
    }

    @Override
    public String needless() {
      return "has this owner already";
    }

    @Override
    public Optional<CandidateEvent> event(DirectoryEntry entry) {
      return entry.owner().equalsIgnoreCase(owner)
          ? Optional.empty()
          : Optional.of(new CandidateUpserted(Profile.naming(p -> p.owner = owner)));
    }
  }

  /** A tag is added or removed. */
  record Tagged(String tag, boolean added) implements BulkAction {
    @Override
    public String did() {
      return added ? "Tag added to" : "Tag removed from";
    }

    @Override
    public String needless() {
      return added ? "has the tag already" : "has no such tag";
    }

    @Override
    public Optional<CandidateEvent> event(DirectoryEntry entry) {
      if (entry.tags().contains(tag) == added) {
        return Optional.empty();
      }
      List<String> tags = new ArrayList<>(entry.tags());
      if (added) {
        tags.add(tag);
      } else {
        tags.remove(tag);
      }
      return Optional.of(new CandidateUpserted(Profile.naming(p -> p.tags = tags)));
    }
  }

  /**
   * Reads what a form asks for, as strictly as the API does.
   *
   * @throws RefusalException naming the field that is wrong
   */
  static BulkAction read(MultiMap form, String by) throws RefusalException {
    String does = text(form, "do");
    switch (does) {
      case "hold" -> {
        Held held = held(by, text(form, "until"), text(form, "reason"));
        return new Hold(held.until(), held.by(), held.reason());
      }
      case "hold-again" -> {
        Map<String, Held> holds = new LinkedHashMap<>();
        for (String id : form.getAll("id")) {
          holds.put(id, held(by, text(form, "until-" + id), text(form, "reason-" + id)));
        }
        return new HoldAgain(holds);
      }
      case "release" -> {
        return new Release(
            by,
            Optional.of(text(form, "reason")).filter(r -> !r.isEmpty()),
            form.contains("undoes"));
      }
      case "owner" -> {
        String owner = text(form, "owner");
        checked(Map.of("owner", owner));
        return new Own(owner);
      }
      case "tag", "untag" -> {
        String tag = text(form, "tag");
        if (tag.isEmpty()) {
          throw new RefusalException("tag", "", "is missing; write the tag beside the button");
        }
        checked(Map.of("tags", List.of(tag)));
        return new Tagged(tag, does.equals("tag"));
      }
      default ->
          throw new RefusalException("do", does, "is nothing that can be done with candidates");
    }
  }

  /** What is wrong with a form, in a sentence. */
  static String told(RefusalException refused) {
    return refused.refusal().field().replaceFirst("^data\\.", "").replaceFirst("^tags.*", "tag")
        + (refused.refusal().value().isEmpty() ? "" : " “" + refused.refusal().value() + "”")
        + " "
        + refused.refusal().reason()
        + ". Go back, mend it and press the button again.";
  }

  private static Held held(String by, String until, String reason) throws RefusalException {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("by", by);
    put(data, "until", until);
    put(data, "reason", reason);
    return (Held) PlainEvents.event("held", data);
  }

  private static void checked(Map<String, Object> profile) throws RefusalException {
    CandidateEvent unused = PlainEvents.profile(profile);
  }

  private static void put(Map<String, Object> data, String name, String text) {
    if (!text.isEmpty()) {
      data.put(name, text);
    }
  }

  private static String text(MultiMap form, String name) {
    @Nullable String text = form.get(name);
    return text == null ? "" : text.strip();
  }
}
