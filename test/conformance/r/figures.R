# Reckons agreement of tables with the package irr. Arguments: the file of tables; a folder with the R
# sources of irr where the package is not installed. A table is a line "table ID KIND" and a line for each
# entry, NA where there is no score; KIND is "all" for alpha and "block" for what needs complete tables.
arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) > 1) {
  for (file in list.files(arguments[2], pattern = "[.]R$", full.names = TRUE)) source(file)
} else {
  suppressPackageStartupMessages(library(irr))
}

say <- function(id, name, value) cat(id, name, format(value, digits = 17), "\n")

alphas <- function(id, x) {
  # irr does not divide by m - 1 when nothing is missing; an entry with one score changes nothing but that.
  byJuror <- cbind(t(x), c(x[!is.na(x)][1], rep(NA, ncol(x) - 1)))
  for (level in c("nominal", "ordinal", "interval", "ratio"))
    say(id, level, kripp.alpha(byJuror, level)$value)
}

coefficient <- function(id, name, x, ...) {
  found <- icc(x, ...)
  for (part in c("value", "lbound", "ubound", "Fvalue", "df1", "df2", "p.value"))
    say(id, paste0(name, ".", part), found[[part]])
}

coefficients <- function(id, x) {
  coefficient(id, "icc11", x, model = "oneway")
  coefficient(id, "icc21", x, model = "twoway", type = "agreement")
  coefficient(id, "icc31", x, model = "twoway", type = "consistency")
  k <- ncol(x)
  coefficient(id, "icc1k", x, model = "oneway", k = k)
  coefficient(id, "icc2k", x, model = "twoway", type = "agreement", k = k)
  coefficient(id, "icc3k", x, model = "twoway", type = "consistency", k = k)
  w <- kendall(x, correct = TRUE)
  say(id, "w", w$value)
  say(id, "chi", w$statistic)
  say(id, "p", w$p.value)
}

lines <- readLines(arguments[1])
starts <- grep("^table ", lines)
ends <- c(starts[-1] - 1, length(lines))
for (i in seq_along(starts)) {
  head <- strsplit(lines[starts[i]], " ")[[1]]
  rows <- strsplit(lines[(starts[i] + 1):ends[i]], " ")
  x <- do.call(rbind, lapply(rows, function(row) suppressWarnings(as.numeric(row))))
  if (head[3] == "all") alphas(head[2], x) else coefficients(head[2], x)
}
