package org.setu.courses.recordings;

/**
 * What a recording says of itself, for those who choose it and those who pay for the line.
 *
 * @param seconds 0 where it does not say
 * @param width of its picture in pixels; 0 where there is nothing to see
 */
public record RecordingFacts(int seconds, int width, int height) {
    public static RecordingFacts unknown() {
        return new RecordingFacts(0, 0, 0);
    }

    public boolean hasPicture() {
        return width > 0 && height > 0;
    }
}
