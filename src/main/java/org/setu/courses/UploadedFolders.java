package org.setu.courses;

import java.util.Optional;
import org.setu.shared.Slug;

/** Folders that trainers uploaded and look through. Nothing of a course has changed until they say that its draft is to become one. */
public interface UploadedFolders {
    /** @return the key under which {@link #of} finds it again; who does not know the folder cannot guess it */
    String keep(CourseFiles folder);

    /** Empty where nothing was kept under this key, or a folder of another course. */
    Optional<CourseFiles> of(Slug course, String key);
}
