package org.setu.courses.drafting;

import jakarta.inject.Inject;
import java.util.List;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Recording;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/**
 * Makes a course's draft what a folder is that somebody edited elsewhere. The shared files are all courses' and come with the
 * installation: those of the draft stay. So do recordings that the folder does not have: they are too heavy to go with it each time.
 */
@MadeOnce
public class TakeFolder {
    private static final String SHARED = "_shared/";

    private final Drafts drafts;

    @Inject
    TakeFolder(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What the draft would be. */
    public static CourseFiles over(CourseFiles draft, CourseFiles folder) {
        CourseFiles staying = draft.only(path -> isShared(path) || Recording.isOne(path));
        return staying.and(folder.only(path -> !isShared(path)));
    }

    /** The shared files that the folder has otherwise than the draft, or in addition. */
    public static List<String> leftOfShared(CourseFiles draft, CourseFiles folder) {
        return folder.paths().stream()
                .filter(TakeFolder::isShared)
                .filter(path -> !folder.isSame(path, draft))
                .toList();
    }

    /**
     * @param basedOn the checksum of the whole draft as the trainer saw it beside the folder
     * @return whether it was taken; not where somebody changed the draft meanwhile
     */
    public boolean take(Slug course, CourseFiles folder, String basedOn, AccountId by) {
        return drafts.change(
                course,
                by,
                draft -> draft.checksum().equals(basedOn)
                        ? new Change<>(over(draft, folder), true)
                        : new Change<>(draft, false));
    }

    private static boolean isShared(String path) {
        return path.startsWith(SHARED);
    }
}
