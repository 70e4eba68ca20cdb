// Precompiled for tests of screens.
#pragma once
#include <QtCore/QtCore>
#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>
