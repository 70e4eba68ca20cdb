#pragma once

#include <QString>

namespace kesu::amounttexts {

// A time limit as policies write it in words: "7wd" is 7 个工作日. What is no time limit stays as it is.
QString words(const QString &amount);

} // namespace kesu::amounttexts
