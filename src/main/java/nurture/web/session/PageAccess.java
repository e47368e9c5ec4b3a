package nurture.web.session;

import java.time.InstantSource;
import java.util.Optional;
import nurture.access.MemberSessions;
import nurture.access.Members;
import nurture.access.Passwords;
import nurture.access.SentForms;

/**
 * All that decides who sees the pages.
 *
 * @param sentForms which forms were sent before
 * @param provider where members sign in beside their passwords; empty without one
 * @param demo signs in a visitor of a demo; empty where everybody is asked
 * @param clock the time people live in, whatever the one of a demo says
 */
public record PageAccess(
    Members members,
    MemberSessions memberSessions,
    Passwords passwords,
    PasswordCheck passwordCheck,
    PageSessions sessions,
    FormTokens formTokens,
    SentForms sentForms,
    Optional<OpenIdProvider> provider,
    Optional<LoopbackSignIn> demo,
    InstantSource clock) {}
