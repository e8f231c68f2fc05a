package id.naungan.casework.step.functioning;

/**
 * Where the rules on functioning draw their lines; kept as terms an administrator may change.
 *
 * @param able score from which somebody is able in an aspect
 * @param full score from which somebody is fully able
 * @param reached so many aspects reached make care successful, when none was missed
 * @param missed so many aspects missed make care unsuccessful
 * @param hard sum of difficulty (4 to 20) from which a case is hard
 */
public record Limits(int able, int full, int reached, int missed, int hard) {}
