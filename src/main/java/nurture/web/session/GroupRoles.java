package nurture.web.session;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nurture.access.Role;
import nurture.config.Settings;

/** Which role the groups of a provider give. Pure. */
record GroupRoles(Map<Role, Set<String>> groups) {

  GroupRoles {
    groups = Map.copyOf(groups);
  }

  static GroupRoles of(Settings.Oidc settings) {
    Map<Role, Set<String>> groups = new EnumMap<>(Role.class);
    groups.put(Role.VIEWER, split(settings.viewers()));
    groups.put(Role.RECRUITER, split(settings.recruiters()));
    groups.put(Role.OPS, split(settings.ops()));
    groups.put(Role.PUBLISHER, split(settings.publishers()));
    groups.put(Role.ADMIN, split(settings.admins()));
    return new GroupRoles(groups);
  }

  /** The one that may most; empty if no group gives one. */
  Optional<Role> role(Collection<String> of) {
    return groups.entrySet().stream()
        .filter(entry -> of.stream().anyMatch(entry.getValue()::contains))
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder());
  }

  private static Set<String> split(Optional<String> written) {
    return written.stream()
        .flatMap(names -> Arrays.stream(names.split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }
}
