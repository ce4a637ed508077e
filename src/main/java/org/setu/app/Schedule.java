package org.setu.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.setu.assessment.AttemptHandedIn;
import org.setu.assessment.CountAnswers;
import org.setu.assessment.RegradeAnswers;
import org.setu.assessment.RegradingDecided;
import org.setu.certificates.ExpiryUpkeep;
import org.setu.courses.PlannedPublications;
import org.setu.courses.RecordingUpkeep;
import org.setu.courses.ReviewReminders;
import org.setu.identity.Upkeep;
import org.setu.institutions.TableUpkeep;
import org.setu.learning.DeriveReadings;
import org.setu.library.Search;
import org.setu.notifications.LetterLaidOut;
import org.setu.notifications.MailRoom;
import org.setu.programmes.CohortUpkeep;
import org.setu.reporting.ViewUpkeep;
import org.setu.shared.MadeOnce;

/** All recurring work, and what may wait until after the start. Every node does all of it; what must not happen twice is claimed in the database. */
@MadeOnce
class Schedule {
    private static final Logger LOG = Logger.getLogger(Schedule.class.getName());

    private static final Duration GATHERING = Duration.ofMillis(500);

    private final MailRoom mailRoom;
    private final ReviewReminders reviews;
    private final PlannedPublications plans;
    private final Upkeep identity;
    private final Search search;
    private final CountAnswers countAnswers;
    private final RegradeAnswers regradeAnswers;
    private final DeriveReadings deriveReadings;
    private final RecordingUpkeep recordings;
    private final TableUpkeep tables;
    private final CohortUpkeep cohorts;
    private final ViewUpkeep views;
    private final ExpiryUpkeep expiry;
    private final AtomicBoolean aboutToSend = new AtomicBoolean();
    private final AtomicBoolean aboutToCount = new AtomicBoolean();

    @Resource
    @SuppressWarnings("NullAway.Init") // the container fills it
    private ManagedScheduledExecutorService executor;

    @Inject
    Schedule(
            MailRoom mailRoom,
            ReviewReminders reviews,
            PlannedPublications plans,
            Upkeep identity,
            Search search,
            CountAnswers countAnswers,
            RegradeAnswers regradeAnswers,
            DeriveReadings deriveReadings,
            RecordingUpkeep recordings,
            TableUpkeep tables,
            CohortUpkeep cohorts,
            ViewUpkeep views,
            ExpiryUpkeep expiry) {
        this.mailRoom = mailRoom;
        this.reviews = reviews;
        this.plans = plans;
        this.identity = identity;
        this.search = search;
        this.countAnswers = countAnswers;
        this.regradeAnswers = regradeAnswers;
        this.deriveReadings = deriveReadings;
        this.recordings = recordings;
        this.tables = tables;
        this.cohorts = cohorts;
        this.views = views;
        this.expiry = expiry;
    }

    void start() {
        once(Duration.ofSeconds(1), "prepare the search", search::prepare);
        every(Duration.ofMinutes(1), "send mail again", mailRoom::sendDue);
        every(Duration.ofSeconds(15), "remind reviewers", reviews::sendDue);
        every(Duration.ofSeconds(15), "remind members of cohorts", cohorts::remindDue);
        every(Duration.ofSeconds(15), "send saved views", views::sendDue);
        every(Duration.ofSeconds(15), "tell whose certificate expires", expiry::remindDue);
        every(Duration.ofSeconds(15), "publish what was planned", plans::publishDue);
        every(Duration.ofMinutes(1), "count answers", countAnswers::countAll);
        every(Duration.ofMinutes(1), "grade again", regradeAnswers::catchUp);
        every(Duration.ofMinutes(1), "derive readings", deriveReadings::deriveAll);
        every(Duration.ofHours(1), "forget uploads that nobody finished", recordings::forget);
        every(Duration.ofHours(1), "forget tables that nobody carried out", tables::forgetOld);
        every(Duration.ofHours(1), "let in who was invited, forget tables", cohorts::hourly);
        every(Duration.ofDays(1), "rotate keys, forget what expired", identity::daily);
    }

    /**
     * A new letter goes out at once, in a thread of its own: nobody waits for a mail server. Of many letters at a time the first one wakes
     * the mail room, which sends them all.
     */
    void sendSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterLaidOut letter) {
        if (aboutToSend.compareAndSet(false, true)) {
            executor.execute(() -> {
                aboutToSend.set(false);
                attempt("send mail", mailRoom::sendDue);
            });
        }
    }

    /** Answers are counted as they arrive. After a short while, so that a class that hands in together is counted together. */
    void countSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttemptHandedIn attempt) {
        if (aboutToCount.compareAndSet(false, true)) {
            once(GATHERING, "count answers", () -> {
                aboutToCount.set(false);
                countAnswers.countAll();
            });
        }
    }

    /** Who decided sees it happen. */
    void regradeSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegradingDecided decided) {
        executor.execute(() -> attempt("grade again", regradeAnswers::regradeAll));
    }

    /** Soon after the start, which does not wait for it. */
    private void once(Duration pause, String name, Runnable work) {
        executor.schedule(() -> attempt(name, work), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void every(Duration pause, String name, Runnable work) {
        executor.scheduleWithFixedDelay(
                () -> attempt(name, work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Work that fails once is tried again at its next time; without this the executor would drop it for good. */
    private static void attempt(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Could not " + name, failed);
        }
    }
}
