package id.naungan.casework.stay;

import id.naungan.casework.Homes;
import id.naungan.casework.domain.Stay;

/** One stay as its pages show it; `fileOpen` says whether the caller's scope still holds the person's file. */
public record StayView(Stay stay, Homes.Home home, boolean fileOpen) {}
